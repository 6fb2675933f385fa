-- An evaluation can end without a count, with the reason: a leaked slip, a wrong roll.
ALTER TABLE evaluation
    ADD COLUMN annulled_on      date,
    ADD COLUMN annulment_reason text,
    ADD CHECK ((status = 'ANNULLED') = (annulled_on IS NOT NULL)),
    ADD CHECK ((annulled_on IS NULL) = (annulment_reason IS NULL));
