import { IconLifebuoy } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '@renderer/components/empty-state';
import { ActionButton } from '@renderer/components/action-button';

interface ErrorBoundaryProps {
  /** Forget a caught error when this changes, for instance the address. */
  resetKey?: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  message: string | null;
  resetKey: string | undefined;
}

/** Catches a bug in the screens below and shows a way on. Recordings are written by the main process and go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { message: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          title="Something went wrong, nothing was lost"
          text={`This screen stopped: ${this.state.message}. What you recorded is on the disk; opening the screen again usually helps.`}
          icon={<IconLifebuoy size={28} />}
        >
          <ActionButton label="Open it again" tone="main" onPress={() => this.setState({ message: null })} />
          <ActionButton label="Start the page anew" onPress={() => window.location.reload()} />
        </EmptyState>
      </div>
    );
  }
}
