import { graphql } from '../../apollo/index.ts';

graphql(`
  fragment BackupRow_backup on Backup {
    id
    startedAt
    seconds
    folder
    rows
    files
    bytes
    failure
    removedAt
  }
`);

export const Backups = graphql(`
  query Backups($after: String) {
    backupSchedule {
      isOn
      timeOfDay
      keep
      folder
      isLate
      lastComplete {
        id
        startedAt
      }
    }
    backups(first: 30, after: $after) {
      edges {
        cursor
        node {
          ...BackupRow_backup @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
