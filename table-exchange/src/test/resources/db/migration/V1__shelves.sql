CREATE TABLE shelf (
    code text PRIMARY KEY,
    id   uuid NOT NULL UNIQUE,
    room text NOT NULL
);

CREATE TABLE book (
    id         uuid    PRIMARY KEY,
    code       text    NOT NULL UNIQUE,
    title      text    NOT NULL,
    binding    text    NOT NULL,
    bindings   text[]  NOT NULL,
    shelf_id   uuid REFERENCES shelf (id),
    sequel_to  uuid REFERENCES book,
    price      numeric(8, 2),
    lent       boolean NOT NULL,
    notes      text,
    topics     text[]  NOT NULL,
    bought_on  date    NOT NULL,
    sold_on    date    CHECK (sold_on >= bought_on)
);

-- Facts of somebody else.
CREATE TABLE borrowed_fact (id uuid PRIMARY KEY, code text, name text);

CREATE TABLE loan (
    book_id    uuid NOT NULL REFERENCES book,
    reader_id  uuid NOT NULL,
    lent_on    date NOT NULL,
    PRIMARY KEY (book_id, lent_on)
);
