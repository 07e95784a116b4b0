import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from '../../shell/index.ts';

/** A heading and what there is to say below it. */
export function DoorText({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <>
      <PageTitle title={title} />
      <Text mt="xs" mb="lg" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
      {action}
    </>
  );
}
