# $count: how many long sentences, $most: the words of the longest, $score: how easy it reads, from 0 to 100
long-sentence = { $count ->
        [one] This text has a sentence of { $most } words. How easy it reads: { $score } of 100.
       *[other] This text has { $count } long sentences. The longest has { $most } words. How easy it reads: { $score } of 100.
    }
    .help = Make shorter sentences of it, of at most 20 words. Say one thing in each.
    .summary = a sentence of more than 20 words in a text for a partner

# $count: how many long paragraphs, $most: the words of the longest
long-paragraph = { $count ->
        [one] This text has a paragraph of { $most } words.
       *[other] This text has { $count } long paragraphs. The longest has { $most } words.
    }
    .help = Put an empty line between, so that each paragraph is about one thing.
    .summary = a paragraph of more than 100 words in a text for a partner

# $word: a hard word, $plain: what is easier
hard-word-and-plain = “{ $word }” ({ $plain })

# $count: how often there is a hard word, $words: the first of them, with what is easier
hard-word = { $count ->
        [one] This text has a hard word: { $words }.
       *[other] This text has a hard word { $count } times, such as { $words }.
    }
    .help = Take the word in brackets, or say it in your own way.
    .summary = a hard word for which there is an easier one

# $count: how many abbreviations, $abbreviations: which
unexplained-abbreviation = { $count ->
        [one] This text does not explain an abbreviation: { $abbreviations }.
       *[other] This text does not explain { $count } abbreviations: { $abbreviations }.
    }
    .help = Write the words in full. Put the abbreviation behind them in brackets the first time, if you need it.
    .summary = an abbreviation that the text does not explain
