/**
 * The program behind {@code mvn -Pmutants} that breaks the port on purpose: it makes mutants, runs
 * the tests that reach them, and records which tests notice which.
 *
 * <p>Mutants come from three hands: PIT's operators on the byte code, operators of this engine's
 * own language on the source, and the wrong answers of the classroom. All run the same way, in
 * worker JVMs, each with the port and the tests loaded anew.
 */
package engineroom.mutants;
