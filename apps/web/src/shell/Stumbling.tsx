import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PageBroken } from './PageBroken.tsx';

interface Props {
  /** Where the reader is: going elsewhere gives the page another chance. */
  place: string;
  children: ReactNode;
}

class Boundary extends Component<Props, { brokenAt?: string }> {
  override state: { brokenAt?: string } = {};

  static getDerivedStateFromProps({ place }: Props, { brokenAt }: { brokenAt?: string }) {
    return brokenAt !== undefined && brokenAt !== '' && brokenAt !== place ? { brokenAt: undefined } : null;
  }

  static getDerivedStateFromError() {
    return { brokenAt: '' };
  }

  override componentDidCatch() {
    this.setState({ brokenAt: this.props.place });
  }

  override render() {
    return this.state.brokenAt === undefined ? this.props.children : <PageBroken />;
  }
}

/** Keeps a page that throws from taking the frame around it down with it. */
export function Stumbling({ children }: { children: ReactNode }) {
  return <Boundary place={useLocation().key}>{children}</Boundary>;
}
