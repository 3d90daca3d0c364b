/**
 * The page's own parts: what an engine asks of the world around it, made of what a page has. All of
 * it compiles to JavaScript.
 */
package engineroom.lab;
