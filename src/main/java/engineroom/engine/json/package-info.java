/**
 * JSON by the rules of Go 1.4's {@code encoding/json}, as far as an engine can tell them from
 * others: what is refused, what numbers become, and every byte of what is written.
 */
package engineroom.engine.json;
