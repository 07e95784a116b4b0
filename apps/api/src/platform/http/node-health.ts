import { Injectable } from '@nestjs/common';

/** How this node is, beside its database: what it can do without but misses, and whether it is about to end. */
@Injectable()
export class NodeHealth {
  private readonly parts = new Map<string, () => boolean>();
  private leaving = false;

  /** Names a part that the node can do without. */
  watch(part: string, isWell: () => boolean): void {
    this.parts.set(part, isWell);
  }

  /** Parts that do not answer now. */
  get missing(): string[] {
    return [...this.parts].filter(([, isWell]) => !isWell()).map(([part]) => part);
  }

  /** From now on no proxy shall send anybody here. */
  leave(): void {
    this.leaving = true;
  }

  get isLeaving(): boolean {
    return this.leaving;
  }
}
