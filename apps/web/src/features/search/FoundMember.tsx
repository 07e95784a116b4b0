import { Avatar } from '@upwell/ui';
import { Link } from 'react-router';
import type { SearchQuery } from '../../graphql/graphql.ts';
import classes from './Found.module.css';
import { Pieces } from './Pieces.tsx';

export type FoundMemberNode = NonNullable<SearchQuery['search']['people']>['edges'][number]['node'];

/** A member among the results. */
export function FoundMember({ found: { member, namePieces } }: { found: FoundMemberNode }) {
  return (
    <Link to={`/people/${member.id}`} className={classes.member}>
      <Avatar initials={member.initials} seed={member.id} size={36} src={member.picture} />
      <span className={classes.memberWords}>
        <strong>
          <Pieces pieces={namePieces} />
        </strong>
        {member.title && <span>{member.title}</span>}
      </span>
    </Link>
  );
}
