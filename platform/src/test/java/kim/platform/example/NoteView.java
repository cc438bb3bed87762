package kim.platform.example;

import java.util.UUID;

record NoteView(UUID id, String text, int heard) {}
