import { useTexts } from '../app/texts';
import { dateWords, type DateWords } from './date-words';

/** Dates in the words of the page's language. */
export function useDates(): DateWords {
  return dateWords(useTexts().language);
}
