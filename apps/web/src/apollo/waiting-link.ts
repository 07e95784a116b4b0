import { ApolloLink, Observable } from '@apollo/client';

const before = new Map<string, () => Promise<unknown>>();

/** Has operations of this name wait for something; what the screen shows meanwhile does not wait. `until` never rejects. */
export function waitBefore(operationName: string, until: () => Promise<unknown>): void {
  before.set(operationName, until);
}

/** Sends an operation once what has to be told before it was told. */
export const waitingLink = new ApolloLink((operation, forward) => {
  const until = before.get(operation.operationName ?? '');
  if (!until) return forward(operation);
  return new Observable((observer) => {
    let sent: { unsubscribe(): void } | undefined;
    let stopped = false;
    void until().then(() => {
      if (!stopped) sent = forward(operation).subscribe(observer);
    });
    return () => {
      stopped = true;
      sent?.unsubscribe();
    };
  });
});
