/**
 * What the port costs: JMH benchmarks, a class for each question, and the command that runs them.
 *
 * <p>How long to measure is no business of a benchmark: {@code engineroom.bench.run} decides it for
 * all of them. {@code pitfalls} holds benchmarks that are wrong on purpose.
 */
package engineroom.bench;
