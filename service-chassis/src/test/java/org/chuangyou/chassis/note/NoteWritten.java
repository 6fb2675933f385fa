package org.chuangyou.chassis.note;

import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("note.note-written.v1")
public record NoteWritten(UUID noteId, String text) implements Event {
    @Override
    public Object key() {
        return noteId;
    }
}
