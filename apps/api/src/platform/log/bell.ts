import { EventEmitter } from 'node:events';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Courier } from '../nodes/courier.ts';

const KIND = 'bell';

/**
 * Says "topic X moved" to this node at once and to the others by courier. It carries no data and may be lost:
 * whoever listens also looks at short intervals.
 */
@Injectable()
export class Bell implements OnModuleInit {
  private readonly ears = new EventEmitter().setMaxListeners(0);

  constructor(private readonly courier: Courier) {}

  onModuleInit(): void {
    this.courier.listen(
      KIND,
      (topic) => this.ears.emit(topic),
      // Whatever was rung while nobody listened: look everywhere once.
      () => {
        for (const topic of this.ears.eventNames()) this.ears.emit(topic);
      },
    );
  }

  /** Tells everybody who listens to the topic, here and on other nodes. */
  ring(topic: string): void {
    this.ears.emit(topic);
    this.courier.send(KIND, topic);
  }

  /** Calls back whenever the topic may have moved. Returns the way to stop. */
  listen(topic: string, callback: () => void): () => void {
    this.ears.on(topic, callback);
    return () => this.ears.off(topic, callback);
  }
}
