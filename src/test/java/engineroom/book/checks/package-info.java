/**
 * The checks of the book that a build has written: its HTML and CSS, its links, its figures, and
 * how it reads in a browser.
 *
 * <p>A class whose name ends in {@code Check} reads {@code target/book} and runs after it was made:
 * most of them at the end of {@code mvn verify}, those tagged {@code browser} with {@code mvn
 * -Pbrowser}. What they check with is tested beside them, on small folders that are wrong in one
 * place.
 */
package engineroom.book.checks;
