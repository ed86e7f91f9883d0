import { ErrorCodes, Message, type MessageStrategy, ResponseError } from 'vscode-languageserver/node.js';

/** What a request out of turn is handled as: the library answers any request in any order. */
export const OUT_OF_TURN = 'studytour/outOfTurn';

/** Lets messages come in the order of the protocol: `initialize` first and once, and nothing but `exit` after `shutdown`. */
export function inTurn(): MessageStrategy {
  let stage: 'before' | 'open' | 'over' = 'before';
  return {
    handleMessage(message, next) {
      if (Message.isNotification(message)) {
        if (stage === 'open' || message.method === 'exit') next(message);
        return;
      }
      if (!Message.isRequest(message)) {
        next(message);
        return;
      }
      const isTurn = stage === (message.method === 'initialize' ? 'before' : 'open');
      next(isTurn ? message : { ...message, method: OUT_OF_TURN, params: [stage === 'before'] });
      if (isTurn && message.method === 'initialize') stage = 'open';
      if (isTurn && message.method === 'shutdown') stage = 'over';
    },
  };
}

/** The answer to a request out of turn. */
export function outOfTurn(isEarly: boolean): ResponseError<void> {
  return isEarly
    ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request is `initialize`.')
    : new ResponseError(
        ErrorCodes.InvalidRequest,
        '`initialize` comes once, and after `shutdown` comes `exit`.',
      );
}
