/** One promise in numbers: a figure measured beside its rival in the same run, and the most it may be. */
export type Result = {
  name: string;
  figure: number;
  /** The figure may be at most this, or at least with `orMore`. Absent where it is only stated. */
  goal?: number;
  orMore?: true;
  /** What the figure is a ratio to, or is made of. */
  rival: string;
};

/** What a file of this folder gives to index.ts. */
export type Bench = () => Result[] | Promise<Result[]>;

export const isMet = ({ figure, goal, orMore }: Result): boolean => goal === undefined || (orMore ? figure >= goal : figure <= goal);

const rounds = 41;
const roundMilliseconds = 12;

type Run = () => unknown;

/**
 * Time of `ours` over time of `rival`: the median over rounds in each of which both run, in turn, equally long. What else the computer
 * does in a round slows both. A run that gives a promise is waited for.
 */
export async function timeRatio(ours: Run, rival: Run): Promise<{ ratio: number; ours: number; rival: number }> {
  const times = await inRounds([ours, rival]);
  return {
    ratio: median(times.map(([one, other]) => one! / other!)),
    ours: median(times.map(([one]) => one!)),
    rival: median(times.map(([, other]) => other!)),
  };
}

/** Microseconds of each, in the round that was disturbed least. */
export async function leastTimes(runs: readonly Run[]): Promise<number[]> {
  const times = await inRounds(runs);
  return runs.map((_, place) => Math.min(...times.map((round) => round[place]!)));
}

/** Microseconds of each run in each round. Who goes first takes turns, so that nobody always finds the others' rubbish to be collected. */
async function inRounds(runs: readonly Run[]): Promise<number[][]> {
  for (const warmUp of [...runs, ...runs]) await microseconds(warmUp, 150);
  const all: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times: number[] = [];
    for (let turn = 0; turn < runs.length; turn += 1) {
      const place = (turn + round) % runs.length;
      times[place] = await microseconds(runs[place]!, roundMilliseconds);
    }
    all.push(times);
  }
  return all;
}

export const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Results are kept, so that nothing is left out as unused. */
let kept: unknown;

/** Mean time of one call over `milliseconds`. */
async function microseconds(run: Run, milliseconds: number): Promise<number> {
  let calls = 0;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let call = 0; call < 20; call += 1) {
      kept = run();
      if (kept instanceof Promise) kept = await kept;
    }
    calls += 20;
    elapsed = performance.now() - start;
  }
  if (kept === undefined) throw new Error('a benchmark did nothing');
  return (elapsed * 1000) / calls;
}

export const shown = (number: number): string => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));
