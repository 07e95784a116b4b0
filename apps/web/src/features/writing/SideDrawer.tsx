import '@mantine/core/styles/Drawer.css';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface SideDrawerProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet from the side for what belongs to the page but would be in its way. */
export function SideDrawer({ title, onClose, children }: SideDrawerProps) {
  const { t } = useTranslation('writing');
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
    >
      {children}
    </Drawer>
  );
}
