/** Words of many texts that say nothing of what a text is about, by language. */
export const stopWords: Record<string, ReadonlySet<string>> = {
  en: words(`a about above after again against all also am an and any are as at be because been before being below between both
    but by can could did do does doing down during each few for from further had has have having he her here hers him himself
    his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours out
    over own same she should so some such than that the their theirs them themselves then there these they this those through
    to too under until up us very was we were what when where which while who whom why will with would you your yours`),
  es: words(`a al algo ante antes aquel como con contra cual cuando de del desde donde durante e el ella ellas ellos en entre era
    es esa ese eso esta este esto ha hace han hasta hay la las le les lo los mas me mi muy nada ni no nos nosotros o otra otro
    otros para pero poco por porque que quien se ser si sido sin sobre son su sus tambien tanto te tiene todo todos tu un una
    uno unos y ya yo`),
  de: words(`aber alle allem allen aller alles als also am an ander andere auch auf aus bei bin bis bist da damit dann das dass
    dein dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er
    es etwas euch fur gegen hab habe haben hat hatte hier hin hinter ich ihr ihre im in ist ja jede jedem jeden jeder jedes kann
    kein keine man mehr mein mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine sich sie sind so soll sollen
    sollte uber um und uns unser unter viel vom von vor war was weil welche wenn wer werden wie wieder will wir wird wo zu zum
    zur zwar zwischen`),
  fr: words(`a au aux avec c ce ces cette comme d dans de des donc du elle elles en est et etre eux il ils j je l la le les leur
    leurs lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas plus pour qu que qui s sa sans se ses si son
    sont sur t ta te tes toi ton tous tout toute tres tu un une vos votre vous y`),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Whether a word says nothing in one of the languages. */
export const isStopWord = (word: string): boolean =>
  Object.values(stopWords).some((words) => words.has(word));
