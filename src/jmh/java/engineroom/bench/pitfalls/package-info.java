/**
 * Benchmarks that are wrong on purpose: five ways to fool oneself, a file each, with the figure to
 * start from, the wrong one and the right one side by side. They prove nothing about the port, so
 * none of them stands on a card.
 */
package engineroom.bench.pitfalls;
