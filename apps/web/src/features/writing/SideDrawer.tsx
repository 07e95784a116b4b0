import '@mantine/core/styles/Drawer.css';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useFocusBack } from './use-focus-back.ts';

export interface SideDrawerProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet from the side for what belongs to the page but would be in its way. */
export function SideDrawer({ title, onClose, children }: SideDrawerProps) {
  const { t } = useTranslation('writing');
  useFocusBack();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(34rem, 100%)"
      padding="lg"
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
      overlayProps={{ backgroundOpacity: 0.45 }}
      styles={{ title: { fontFamily: 'var(--font-reading)', fontSize: '1.375rem', fontWeight: 580 } }}
    >
      {children}
    </Drawer>
  );
}
