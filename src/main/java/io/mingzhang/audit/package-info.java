/**
 * What a text claims in figures and words, recomputed: claims first, then small rules over them.
 */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit;
