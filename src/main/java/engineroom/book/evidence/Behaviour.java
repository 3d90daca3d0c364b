package engineroom.book.evidence;

import engineroom.files.Location;

/**
 * One thing that the engine does, as its chapter states it.
 *
 * @param id its name, which never changes
 * @param sentence what the engine does, as HTML
 * @param chapter the chapter's file, without its ending
 * @param go the Go lines that its author named
 * @param java the Java members that its author named
 * @param location where it is written
 */
public record Behaviour(
    String id, String sentence, String chapter, String go, String java, Location location) {}
