-- What a sealed poll was counted to, by contest: a closing that failed half way is told the same again.
ALTER TABLE poll ADD COLUMN tallies text;
