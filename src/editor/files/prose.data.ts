/** The commonest function words of English: prose cannot do without them, lists and logs can. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after against all also an and are as at be because been before but by can could during for from had has have he her ' +
    'his how if in into is it its more most no not of off on one or other our out over said says she should since so some than that ' +
    'the their them then there these they this those to under until up was we were what when where which while who will with would ' +
    'you your i my me him us'
  ).split(' '),
);
