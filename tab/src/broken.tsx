import { Component, type ReactNode } from 'react';
import type { Texts } from '../../src/texts/texts.ts';

interface Props {
  readonly texts: Texts;
  /** Hears why, once. */
  readonly onBroken: (reason: string) => void;
  readonly children: ReactNode;
}

/** In the place of a page that can't be drawn: words and a way on, made of nothing that may be broken too. */
export class Broken extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onBroken(String(error));
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <main style={{ padding: '1rem' }}>
        <p role="alert">{texts.tabBroken}</p>
        <button type="button" onClick={() => location.reload()}>
          {texts.buttonRetry}
        </button>
      </main>
    );
  }
}
