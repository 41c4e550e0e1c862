# $page, $pages: the number of the page, and how many there are
docx-page = Page { $page } of { $pages }
