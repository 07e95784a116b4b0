import { useTranslation } from '../messages/use-translation.ts';
import { NavLink } from 'react-router';
import { administration, destinations, type Destination } from './navigation.ts';
import classes from './Navigation.module.css';
import { useViewer } from './viewer.ts';

function Place({ to, label, icon: Icon, beside: Beside }: Destination) {
  const { t } = useTranslation();
  return (
    <li>
      <NavLink to={to} end={to === '/'} className={classes.place}>
        <Icon size={21} stroke={1.7} aria-hidden />
        <span>{t(`navigation.${label}`)}</span>
        {Beside && <Beside />}
      </NavLink>
    </li>
  );
}

/** The main navigation beside the page. */
export function SideNavigation() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const shown = ({ shownTo }: Destination) => shownTo?.(viewer) ?? true;
  const forAdministrators = administration.filter(shown);
  return (
    <nav aria-label={t('navigation.label')} className={classes.side}>
      <ul>
        {destinations.filter(shown).map((place) => (
          <Place key={place.to} {...place} />
        ))}
      </ul>
      {forAdministrators.length > 0 && (
        <>
          <h2 className={classes.heading}>{t('navigation.administration')}</h2>
          <ul>
            {forAdministrators.map((place) => (
              <Place key={place.to} {...place} />
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

/** The same below the page, within the thumb's reach, on phones. */
export function BottomNavigation() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const places = [...destinations, ...administration].filter(
    ({ onPhone, shownTo }) => onPhone && (shownTo?.(viewer) ?? true),
  );
  if (places.length < 2) return null;
  return (
    <nav aria-label={t('navigation.label')} className={classes.bottom}>
      <ul>
        {places.map((place) => (
          <Place key={place.to} {...place} />
        ))}
      </ul>
    </nav>
  );
}
