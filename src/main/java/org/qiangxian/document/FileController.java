package org.qiangxian.document;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A kept file for its owner and those above. */
@Controller
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> show(Actor actor, @PathVariable UUID file) {
        return files.read(actor, new FileId(file)).answer();
    }
}
