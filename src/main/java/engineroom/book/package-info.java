/**
 * The book: chapters in, book out.
 *
 * <p>Four steps, each a package: {@code text} and {@code source} read, {@code evidence} links and
 * traces, {@code page} renders. {@link engineroom.book.Book} runs them in that order and writes
 * nothing unless all of them found everything in order. May use the port and its replays; the lab
 * and the classroom build on it.
 */
package engineroom.book;
