package org.chuangyou.chassis.note;

import java.util.UUID;

record NoteView(UUID id, String text) {}
