/** The engine's side: carries out what the editor's thread asks for, and answers long lists in parts. */
import type { AnalysisService } from '../service.ts';
import type { Order, Request, Response } from './messages.ts';
import { createQuestions, QUESTIONS, type Questions } from './questions.ts';

export interface EngineHost {
  /** One service for each collection, by its name (null: nothing of it is kept for the next session). */
  readonly createService: (name: string | null) => AnalysisService;
  /** Writes what is to be kept, and ends. */
  readonly dispose: () => Promise<void>;
}

/** So many values, nested ones and all, make a part of an answer: whoever takes it over is held for a millisecond or two. */
const IN_PART = 2000;

/** How many values there are in a value that can be sent, at most `most`: findings may share a list of thousands. */
function weightOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const part of Object.values(value)) {
    if (weight >= most) return most;
    weight += weightOf(part, most - weight);
  }
  return weight;
}

/** What is left of an answer. */
interface Rest {
  readonly list: readonly unknown[];
  from: number;
}

interface Open {
  readonly service: AnalysisService;
  readonly questions: Questions;
}

/** @returns what takes a request; whatever goes wrong with one is its answer. */
export function createServer(host: EngineHost, post: (response: Response) => void): (request: Request) => void {
  const open = new Map<number, Open>();
  const rests = new Map<number, Rest>();

  async function carryOut({ service, questions }: Open, order: Order): Promise<unknown> {
    if ('update' in order) return service.update(order.update, order.text, order.published, order.urgency);
    if ('remove' in order) return service.remove(order.remove);
    if ('settle' in order) return service.settle();
    if (!QUESTIONS.includes(order.ask)) throw new Error(`no such question: ${order.ask}`);
    const ask = questions[order.ask] as (...args: readonly unknown[]) => unknown;
    return ask(...order.args);
  }

  function answer(id: number, whole: unknown): void {
    if (Array.isArray(whole)) part(id, { list: whole, from: 0 });
    else post({ id, answer: whole });
  }

  function part(id: number, rest: Rest): void {
    const { list, from } = rest;
    let to = from;
    for (let weight = 0; to < list.length && weight < IN_PART; to++) weight += weightOf(list[to], IN_PART);
    rest.from = to;
    const last = to === list.length;
    if (last) rests.delete(id);
    else rests.set(id, rest);
    post({ id, part: list.slice(from, to), last });
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
    else if ('next' in request) part(request.id, rests.get(request.id) ?? { list: [], from: 0 });
    else
      void host.dispose().then(
        () => post({ id: request.id, answer: null }),
        (error: unknown) => post({ id: request.id, error: String(error) }),
      );
  };
}
