package engineroom.book.statement;

import engineroom.files.Location;

/**
 * What a chapter says of a behaviour, in the chapter's language.
 *
 * @param id the behaviour
 * @param chapter the chapter's file, without its ending
 * @param language the language's tag
 * @param sentence what the engine does
 * @param location where it is written
 */
public record Statement(
    String id, String chapter, String language, Sentence sentence, Location location) {}
