/**
 * What a reader can search for: the sections, behaviours, claims, terms and members that the pages
 * hold, as data for the script that searches them.
 *
 * <p>Takes laid-out chapters and evidence; knows how pages are written no further than what a
 * heading, a card and a term look like.
 */
@NullMarked
package engineroom.book.search;

import org.jspecify.annotations.NullMarked;
