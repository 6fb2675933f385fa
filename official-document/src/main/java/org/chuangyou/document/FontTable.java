package org.chuangyou.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * Other names of the official fonts. A plain Windows has 仿宋 but no 仿宋_GB2312; without this hint Word would take 宋体. The
 * document itself keeps the official names.
 */
final class FontTable {

    private static final String FONTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:font w:name="方正小标宋简体"><w:altName w:val="FZXiaoBiaoSong-B05S"/><w:charset w:val="86"/></w:font>
            <w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/><w:charset w:val="86"/></w:font>
            <w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/><w:charset w:val="86"/></w:font>
            <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/></w:font>
            <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/></w:font>
            </w:fonts>
            """;

    private FontTable() {}

    static void applyTo(XWPFDocument sheet) throws InvalidFormatException, IOException {
        var relation = XWPFRelation.FONT_TABLE;
        var name = PackagingURIHelper.createPartName(relation.getDefaultFileName());
        var part = sheet.getPackage().createPart(name, relation.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(FONTS.getBytes(StandardCharsets.UTF_8));
        }
        sheet.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
    }
}
