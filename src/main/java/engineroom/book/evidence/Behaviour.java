package engineroom.book.evidence;

import engineroom.files.Location;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the engine does: a name for it, and the lines that do it. What the book says of it
 * is a statement, in a language.
 *
 * @param id its name, which never changes
 * @param go the Go lines that its author named, as written; may be null
 * @param java the Java members that its author named, as written; may be null
 * @param location where it is written
 */
public record Behaviour(String id, @Nullable String go, @Nullable String java, Location location) {}
