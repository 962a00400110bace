import { ProofSearch, type Challenge } from './proof-search';

/** Some hundredths of a second on an old telephone: often enough for a bar that moves. */
const ROUND = 8192;

/** Beside the page, so that typing and scrolling go on. */
addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  const search = new ProofSearch(data);
  for (;;) {
    const answer = search.next(ROUND);
    postMessage({ tried: search.tried, answer });
    if (answer !== null) return;
  }
});
