/** What words mean that stand before a figure: more or less, compared with what, named how. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.word;
