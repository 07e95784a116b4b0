import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './styles.ts';
import { cssVariables, theme } from './theme.ts';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'upwell.colour-scheme' });

export interface UpwellThemeProps {
  children: ReactNode;
  /** `test` turns off transitions and portals, which jsdom cannot see. */
  env?: 'default' | 'test';
}

/** Wraps an application in Upwell's look; the colour scheme follows the system until a person chooses. */
export function UpwellTheme({ children, env }: UpwellThemeProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      env={env}
    >
      {children}
    </MantineProvider>
  );
}
