import { Component, Suspense, type ReactNode } from 'react';

/** What a page can do without: nothing stands there while it loads, nor when the network was gone at that moment. */
export class Extra extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? null : <Suspense>{this.props.children}</Suspense>;
  }
}
