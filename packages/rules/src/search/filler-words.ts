/**
 * Words that say nothing about what somebody means, in English and in Spanish, without accents and
 * apostrophes.
 */
export const fillerWords: readonly string[] = (
  'a about again all also always am an and any are as at be because been before but by can cannot ' +
  'cant day days did do does dont down feel feeling feels felt for from get gets getting go going good ' +
  'got had has have he her hers him his how i if im in into is it its just keep keeps last ' +
  'like little lot me month months more morning much my need no not now of off old on one or our ' +
  'out over really she since so some started still than that the their them then there they thing ' +
  'things think this time to today too two up us very was wasnt we week weeks went were what when who ' +
  'why will with wont year years yesterday you your ' +
  'al algo ano anos aun ayer bien cada como con cuando de del desde dia dias dice el ella en es esa ese ' +
  'eso esta estan este esto estoy fue ha hace hay hoy la las le les lo los mas mes meses mi mis ' +
  'mucha mucho muy nada ni o otra otro para pero por porque puede puedo que quiere se sera si ' +
  'siente siento sin sobre solo su sus tan tanto tengo tiene todo tras un una uno y ya'
).split(' ');
