import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { MessageType, type SubscribePayload } from 'graphql-ws';
import { RequestContexts } from '../graphql/request-contexts.ts';
import { Channels } from './channels.ts';
import { closeCodes } from './close-codes.ts';
import { Gate } from './gate.ts';
import { isPassing, liveError } from './live-errors.ts';
import { admitSubscription, sourceOf } from './live-operation.ts';
import type { LiveSocket, SubscriptionDesk } from './live-socket.ts';
import { Subscription } from './subscription.ts';

/** Subscriptions opened at once: enough to share statements, and few enough that pages find a connection and their turn. */
const WIDTH = 16;

/** Admits subscriptions, finds what they follow, and puts them into the channels that tell it. */
@Injectable()
export class Subscriptions implements SubscriptionDesk {
  private readonly gate = new Gate(WIDTH);

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: RequestContexts,
    private readonly channels: Channels,
  ) {}

  start(socket: LiveSocket, id: string, asked: SubscribePayload): void {
    try {
      const operation = admitSubscription(this.schemaHost.schema, asked, socket.subscriptions.size + 1);
      const subscription = new Subscription(id, socket, operation);
      socket.subscriptions.set(id, subscription);
      void this.open(subscription);
    } catch (error) {
      refuse(socket, id, liveError(error));
    }
  }

  /** After the rights of its member changed: each subscription is asked for anew and goes on where it stood, or is refused. */
  restart(socket: LiveSocket): void {
    for (const before of [...socket.subscriptions.values()]) {
      before.end();
      const next = new Subscription(before.id, socket, before.operation);
      next.reached = before.reached;
      socket.subscriptions.set(next.id, next);
      void this.open(next);
    }
  }

  private async open(subscription: Subscription): Promise<void> {
    const { socket, operation, id } = subscription;
    try {
      const source = await this.gate.pass(async () =>
        subscription.isEnded ? null : await sourceOf(operation, this.contexts.ofSocket(socket.viewer)),
      );
      if (source && !subscription.isEnded) await this.channels.follow(subscription, source);
    } catch (error) {
      if (subscription.isEnded) return;
      const shown = liveError(error);
      if (isPassing(shown)) return socket.close(closeCodes.tryLater, 'Not available right now, come back');
      subscription.end();
      socket.subscriptions.delete(id);
      refuse(socket, id, shown);
    }
  }
}

function refuse(socket: LiveSocket, id: string, { message, extensions }: GraphQLFormattedError): void {
  const payload = [new GraphQLError(message, { extensions: extensions ?? {} }).toJSON()];
  socket.send({ id, type: MessageType.Error, payload });
}
