-- Which of the 四评 an evaluation is; one that a county designs for itself names none.
ALTER TABLE evaluation ADD COLUMN pair_code text REFERENCES evaluation_pair;
