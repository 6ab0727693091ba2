-- The meaning of a text, kept by the text itself: each is encoded once, whoever has it and however often it comes back.
create table matching_vector (
    model text not null,
    text_hash bytea not null,
    vector bytea not null,
    primary key (model, text_hash)
);
