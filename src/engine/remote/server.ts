/** The engine's side: carries out what the editor's thread asks for, and answers long lists in parts. */
import type { AnalysisService } from '../service.ts';
import type { Answer, Order, Request, Response } from './messages.ts';
import { createQuestions, QUESTIONS, type Questions } from './questions.ts';

export interface EngineHost {
  /** One service for each collection, by its name (null: nothing of it is kept for the next session). */
  readonly createService: (name: string | null) => AnalysisService;
  /** Writes what is to be kept, and ends. */
  readonly dispose: () => Promise<void>;
}

/** Items in one part of an answer: whoever takes it over is held for one part at a time. */
const IN_PART = 32;

interface Open {
  readonly service: AnalysisService;
  readonly questions: Questions;
}

/** @returns what takes a request; whatever goes wrong with one is its answer. */
export function createServer(host: EngineHost, post: (response: Response) => void): (request: Request) => void {
  const open = new Map<number, Open>();
  const rest = new Map<number, readonly unknown[]>();

  async function carryOut({ service, questions }: Open, order: Order): Promise<Answer> {
    if ('update' in order) return service.update(order.update, order.text, order.published, order.urgency);
    if ('remove' in order) return service.remove(order.remove);
    if ('settle' in order) return service.settle();
    if (!QUESTIONS.includes(order.ask)) throw new Error(`no such question: ${order.ask}`);
    const ask = questions[order.ask] as (...args: readonly unknown[]) => unknown;
    return ask(...order.args);
  }

  function answer(id: number, whole: Answer): void {
    if (Array.isArray(whole)) part(id, whole);
    else post({ id, answer: whole });
  }

  function part(id: number, list: readonly unknown[]): void {
    const last = list.length <= IN_PART;
    if (last) rest.delete(id);
    else rest.set(id, list.slice(IN_PART));
    post({ id, part: list.slice(0, IN_PART), last });
  }

  async function order(id: number, collection: number, what: Order): Promise<void> {
    try {
      const to = open.get(collection);
      if (!to) throw new Error('the collection is closed');
      answer(id, await carryOut(to, what));
    } catch (error) {
      post({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }

  return (request) => {
    if ('open' in request) {
      const service = host.createService(request.open);
      open.set(request.collection, { service, questions: createQuestions(() => service.queries) });
    } else if ('close' in request) {
      open.get(request.collection)?.service.dispose();
      open.delete(request.collection);
    } else if ('order' in request) void order(request.id, request.collection, request.order);
    else if ('next' in request) part(request.id, rest.get(request.id) ?? []);
    else
      void host.dispose().then(
        () => post({ id: request.id, answer: null }),
        (error: unknown) => post({ id: request.id, error: String(error) }),
      );
  };
}
