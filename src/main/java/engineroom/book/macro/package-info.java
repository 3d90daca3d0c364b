/**
 * The words that chapters have beside plain AsciiDoc, as AsciidoctorJ's extensions:
 *
 * <ul>
 *   <li>{@code [behaviour#its-id, go="engine.go:64-71; job.go:91", java="Engine#register"]} above a
 *       paragraph: what the engine does, with the Go lines and the members of the port that it
 *       speaks of, more than one after a comma or a semicolon. Becomes a card.
 *   <li>{@code go:engine.go[64-71]}, {@code go:engine.go[64-71,these lines]}, {@code
 *       go:engine.go[]}: a link to the original, at its commit.
 *   <li>{@code java:Engine#register[]}, {@code java:Env#get(String)[]}, {@code java:Job[]}: a link
 *       to the port. Parameters are needed only where a name is overloaded.
 *   <li>{@code port::Engine#register[]}: the lines of a member, with {@code javadoc=true} its
 *       Javadoc too.
 *   <li>{@code example::RegisterTwice[]}: an example's class and what it prints; {@code
 *       method=main} shows one method of it, {@code type=Daemon} one class in it, {@code
 *       output=only} only what it prints. {@code lit="words in a line"} lights the line that
 *       matters, here as with {@code port}; {@code lit="from ... to"} lights all between, {@code
 *       lit="one & another"} both.
 *   <li>{@code plantuml::lookup.puml[alt="...", caption="..."]}: a figure. The caption may be the
 *       block's title instead; the alternative text may not be left out.
 *   <li>{@code fact:jobs[]}, {@code fact:jobs[words]}, {@code fact:jobs[Words]}: a number that is
 *       counted from the facts.
 *   <li>{@code facts::jobs[]}: a table of facts, under the block's title; {@code folded=true} folds
 *       it away.
 *   <li>{@code card::register-stores-a-handler[]}: a card once more, away from its place.
 *   <li>{@code test:Chapter03HandlersTest#nullIsAccepted[]}: a link to a test; {@code pom:jsoup[]}:
 *       the version of a library that the project names.
 *   <li>{@code [claim#claim-a4, verdict="imprecise", behaviours="one-id another-id",
 *       go="engine.go:137"]} above an example block whose title is a claim of the article: what the
 *       book finds of it, and what that rests on. {@code verdicts::[]}: the table of all claims.
 *   <li>{@code upstream::tests[]}, {@code upstream::files[]}, {@code upstream::chapters[]}: the
 *       original's tests beside their ports, what they run, and what they leave to the book.
 *   <li>{@code [predict]} above an example block whose title asks, with an {@code [answer]} block
 *       in it: a question whose answer is folded away.
 *   <li>{@code predict::lookup-time[seed=7]}: such a question, drawn by its seed and answered by
 *       the port; {@code engine-room class predict --list} names the kinds.
 * </ul>
 *
 * <p>A term of a list that begins with an anchor, {@code [[term-job]]job (任务)::}, has that id. The
 * search of the pages knows a term of the glossary by {@code term-}, and a claim of the article by
 * {@code claim-}. Chinese words are marked as such by themselves.
 *
 * <p>A chapter is a file, and its page bears the file's name. A name that begins with digits
 * numbers the chapter and its figures; one that begins with {@code appendix} belongs behind the
 * chapters, any other before them.
 */
@NullMarked
package engineroom.book.macro;

import org.jspecify.annotations.NullMarked;
