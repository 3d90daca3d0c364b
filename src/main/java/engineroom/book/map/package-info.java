/**
 * The map of docker's modules, jobs, routes and calls: the answers that it gives in tables, and the
 * data of which a page draws it.
 *
 * <p>Made from the facts, the evidence of the chapters and the sources of the small docker.
 */
@NullMarked
package engineroom.book.map;

import org.jspecify.annotations.NullMarked;
