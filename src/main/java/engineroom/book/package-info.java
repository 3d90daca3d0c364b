/**
 * The book: chapters in, book out.
 *
 * <p>Four steps: {@code asciidoc} and {@code source} read, {@code evidence} links and traces,
 * {@code page} and {@code print} render. {@link engineroom.book.Book} runs them in that order and
 * writes nothing unless all of them found everything in order. May use the port and its replays;
 * the lab and the classroom build on it.
 *
 * <p>Where things go: a kind of evidence into {@code evidence.kind}; another language's chapters
 * into a folder of {@code chapters} named by its tag, and what the book itself says in it into the
 * file of that name beside {@code words/en.properties}.
 */
@NullMarked
package engineroom.book;

import org.jspecify.annotations.NullMarked;
