package org.chuangyou.chassis.note;

import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Note {

    @Id
    private UUID id;

    @Version
    private long version;

    private String text;

    protected Note() {}

    Note(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    NoteWritten rewrite(String words) {
        text = words;
        return new NoteWritten(id, words);
    }

    NoteView view() {
        return new NoteView(id, text);
    }

    long version() {
        return version;
    }
}
