/** An engine on the editor's own thread, spoken to as if it ran elsewhere: for VS Code in the browser, and for tests. */
import type { EnginePort, Response } from './messages.ts';
import { createServer, type EngineHost } from './server.ts';

export function onThisThread(host: EngineHost): EnginePort {
  let tell: (response: Response) => void = () => {};
  const serve = createServer(host, (response) => queueMicrotask(() => tell(response)));
  return {
    post: (request) => queueMicrotask(() => serve(request)),
    onResponse(listener) {
      tell = listener;
    },
    onGone() {},
    terminate() {},
  };
}
