package org.caiqiao.exchange.web;

import jakarta.validation.constraints.NotNull;
import org.caiqiao.exchange.rows.ImportKind;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** A file to be imported, as its page sends it. */
record ImportForm(@NotNull @Nullable ImportKind kind, @NotNull @Nullable MultipartFile file) {
}
